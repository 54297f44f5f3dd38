/** The entry of a list that runs parallel to one of the model's. */
export function parallel<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no entry ${index} in a list of ${list.length}`);
  return item;
}
