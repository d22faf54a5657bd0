/** A list of words written as one string: how the tables keep their columns readable. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
