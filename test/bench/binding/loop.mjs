let loops = 0;

/**
 * A loop that checks the values of one copy after the other, so many times; the places of `value` and `check` are in
 * `call`. Each is compiled from a text of its own: engines learn by the place in the code what is called there, and in
 * apps such places do not share what they learn either.
 */
export function loopOf(call, check, copies) {
  const make = new Function(
    'check',
    'copies',
    // Of equal texts, engines make the same code.
    `let sum = 0; const refuse = { unknownKeys: "refuse" }; // ${loops++}
    return (count) => {
      for (let index = 0; index < count; index++) {
        const values = copies[index % ${copies.length}];
        for (let at = 0; at < values.length; at++) {
          const value = values[at];
          if (${call}) sum++;
        }
      }
      return sum;
    };`,
  );
  return make(check, copies);
}
