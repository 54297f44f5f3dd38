/**
 * Times whole calls through the client to a native module that answers at once, and prints `{ ns, ratios }` by method
 * and client, beside a bare promise around the same callback.
 */
import { load } from './binding.mjs';
import { median } from '../measure.mjs';

const CALLS = 400;
const ROUNDS = 121;
const WARM_UP = 40;

const params = {
  getVersion: undefined,
  sendMessage: { id: 'message-1', receiver: 'kim', priority: 2, cloudCustomData: '{}' },
};

const answer = { code: 0, data: 'x', desc: '' };
const module = Object.fromEntries(
  Object.keys(params).map((name) => [name, (_, callback) => callback(answer, undefined)]),
);

const binding = await load('index');
const { apiCloudHost } = await load('runtime/hosts/api-cloud');
const client = binding.createTencentCloudChat(apiCloudHost(module));
const singleton = binding.tencentCloudChat;
singleton.initTencentCloudChat(module);

const found = {};
for (const name of Object.keys(params)) {
  const passed = params[name] ?? {};
  found[name] = await turns({
    bare: () =>
      new Promise((resolve, reject) => module[name](passed, (ret, err) => (err ? reject(err) : resolve(ret)))),
    client: () => client[name](params[name]),
    singleton: () => singleton[name](params[name]),
  });
}
process.stdout.write(JSON.stringify(found));

/** Each waits for its calls one after the other, in turn with the others. */
async function turns(calls) {
  const names = Object.keys(calls);
  const loops = Object.fromEntries(names.map((name) => [name, loopOf(calls[name])]));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const start = performance.now();
      await loops[name](CALLS);
      if (round >= WARM_UP) times[name].push((performance.now() - start) / CALLS);
    }
  const ratio = (name) => median(times[name].map((time, round) => time / times.bare[round]));
  return {
    ns: Object.fromEntries(names.map((name) => [name, median(times[name]) * 1e6])),
    ratios: Object.fromEntries(names.map((name) => [name, ratio(name)])),
  };
}

function loopOf(call) {
  return async (count) => {
    for (let index = 0; index < count; index++) await call();
  };
}
