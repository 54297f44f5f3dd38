// Part of every binding that docbind makes. Do not edit.
function firstWord(done) {
  let isOpen = true;
  return (answer, error) => {
    if (!isOpen) return;
    isOpen = false;
    done(answer, error);
  };
}
export {
  firstWord
};
