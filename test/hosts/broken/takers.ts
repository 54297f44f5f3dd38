import { bare, isEvent, replaced, type Broken, type Take } from './ways.js';

export const IN_TAKERS: readonly Broken[] = [
  {
    mistake: 'knows one taker',
    foundBy: 'events reach all who take them',
    adapter: replaced((sound) => {
      let only: Take = () => undefined;
      sound.receive((event) => only(event));
      return { receive: (take) => void (only = take) };
    }),
  },
  {
    mistake: 'tells what was before',
    foundBy: 'who comes later hears what comes later',
    adapter: replaced((sound) => {
      const past: unknown[] = [];
      sound.receive((event) => past.push(event));
      return { receive: (take) => (past.forEach(take), sound.receive(take)) };
    }),
  },
  {
    mistake: 'does not end it',
    foundBy: 'who has ended it hears nothing, and the others go on',
    adapter: replaced((sound) => ({ receive: (take) => (sound.receive(take), (): void => undefined) })),
  },
  {
    mistake: 'counts on a taker',
    foundBy: 'events that nobody takes do no harm',
    adapter: (module) => {
      const takers: Take[] = [];
      return {
        ...bare((ret, err, done) => {
          if (!isEvent(ret)) return done(ret, err);
          if (takers.length === 0) throw new TypeError('take is not a function');
          takers.forEach((take) => take(ret));
        })(module),
        receive: (take) => void takers.push(take),
      };
    },
  },
];
