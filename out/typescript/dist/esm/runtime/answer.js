// Part of every binding that docbind makes. Do not edit.
async function unwrap(answer) {
  const answered = await answer;
  return "code" in answered ? answered.data : answered.data.data;
}
export {
  unwrap
};
