/** What somebody tells us, kept, so that one can ask for the first of a kind whether it has come or is still to come. */
export function news<Item>() {
  const told: Item[] = []
  const waiting: { readonly isIt: (item: Item) => boolean; readonly resolve: (item: Item) => void }[] = []
  return {
    tell(item: Item): void {
      told.push(item)
      for (const { isIt, resolve } of waiting) if (isIt(item)) resolve(item)
    },
    first(isIt: (item: Item) => boolean): Promise<Item> {
      const known = told.find(isIt)
      return known === undefined ? new Promise((resolve) => waiting.push({ isIt, resolve })) : Promise.resolve(known)
    },
  }
}
