import known from '#reference/playground.json';

/** What the playground is made of: what the reference knows, and the binding, which is loaded when it is shown. */
export const reference = {
  known,
  async load() {
    const [main, validators, mock] = await Promise.all([
      import('#binding/index.js'),
      import('#binding/validators.js'),
      import('#binding/mock.js'),
    ]);
    return { main, validators, mock };
  },
};
