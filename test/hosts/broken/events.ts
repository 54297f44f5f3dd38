import type { Done, HostEvent } from '../../../templates/typescript/runtime/host.js';
import { bare, changing, isEvent, replaced, type Broken, type Take } from './ways.js';

export const IN_EVENTS: readonly Broken[] = [
  {
    mistake: 'hands over the data instead of the event',
    foundBy: 'an event arrives as it is, whatever its data are',
    adapter: changing({ event: ({ data }) => data }),
  },
  {
    mistake: 'takes the first event for the answer',
    foundBy: 'the first event of a listener arrives, and so does each after it',
    adapter: (module) => {
      const answered = new Set<Done>();
      return bare((ret, err, done, tell) => {
        if (answered.has(done)) tell(ret);
        else done(ret, err);
        answered.add(done);
      })(module);
    },
  },
  {
    mistake: 'lets events overtake each other',
    foundBy: 'events keep their order',
    adapter: replaced((sound) => ({
      receive: (take) =>
        sound.receive((event) => setTimeout(() => take(event), (event as HostEvent).listenerUuid === 'a' ? 3 : 0)),
    })),
  },
  {
    mistake: 'subscribes anew for each listener',
    foundBy: 'an event arrives once, however many listeners there are',
    adapter: replaced((sound) => {
      const takers: Take[] = [];
      return {
        call(method, params, done) {
          if (method === 'addListener') takers.forEach((take) => sound.receive(take));
          void sound.call(method, params, done);
        },
        receive: (take) => void takers.push(take),
      };
    }),
  },
  {
    mistake: 'hears no events until the call has returned',
    foundBy: 'an event within the call that adds its listener arrives',
    adapter: replaced((sound) => {
      let isCalling = false;
      return {
        call(method, params, done) {
          isCalling = true;
          void sound.call(method, params, done);
          isCalling = false;
        },
        receive: (take) => sound.receive((event) => (isCalling ? undefined : take(event))),
      };
    }),
  },
  {
    mistake: 'waits for no answer once an event has come',
    foundBy: 'an event before the answer to its listener arrives, and so does the answer',
    adapter: (module) => {
      const over = new Set<Done>();
      return bare((ret, err, done, tell) => {
        if (isEvent(ret)) tell(ret);
        else if (!over.has(done)) done(ret, err);
        over.add(done);
      })(module);
    },
  },
  {
    mistake: 'takes an event for the answer to whatever waits',
    foundBy: 'an event while a call is under way arrives, and is not its answer',
    adapter: replaced((sound) => {
      const waiting = new Set<Done>();
      sound.receive((event) => waiting.forEach((done) => done(event)));
      return {
        call(method, params, done) {
          waiting.add(done);
          void sound.call(method, params, (answer, error) => waiting.delete(done) && done(answer, error));
        },
      };
    }),
  },
  {
    mistake: 'gives up on what is not answered',
    foundBy: 'a listener that is not answered has not failed, and its events are no answers',
    adapter: replaced((sound) => ({
      call(method, params, done) {
        const timer = setTimeout(() => done(undefined, 'no answer'), 5);
        void sound.call(method, params, (answer, error) => (clearTimeout(timer), done(answer, error)));
      },
    })),
  },
  {
    mistake: 'has ids of its own',
    foundBy: 'a listener is added and removed by its id',
    adapter: changing({ params: (params) => ('uuid' in params ? { uuid: `own-${String(params.uuid)}` } : params) }),
  },
];
