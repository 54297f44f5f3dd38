// Part of every binding that docbind makes. Do not edit.
import { INVALID } from '../base/codes.js';
import { refuse } from '../base/refusal.js';
import type { Behaviours, Call } from '../call.js';

/** Methods about offline push. */
export const PUSH_METHODS: Behaviours = {
  setOfflinePushConfig({ device, params }) {
    device.state.push = { businessID: params.number('businessID'), token: params.text('token') };
  },

  doBackground(call) {
    call.device.state.badge = unreadCount(call);
  },

  doForeground(call) {
    unreadCount(call);
    call.device.state.badge = null;
  },
};

function unreadCount({ params }: Call): number {
  const count = params.number('unreadCount');
  return count >= 0 ? count : refuse(INVALID, 'unreadCount must not be below 0');
}
