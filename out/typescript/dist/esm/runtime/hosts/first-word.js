// Part of every binding that docbind makes. Do not edit.
function firstWord(done) {
  let say = done;
  return (answer, error) => {
    const first = say;
    say = void 0;
    if (first) first(answer, error);
  };
}
export {
  firstWord
};
