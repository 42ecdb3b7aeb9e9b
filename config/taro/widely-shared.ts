/** The parts of webpack's chunk graph that are looked at here. */
interface ChunkGraph {
  getModuleChunksIterable(module: object): Iterable<{ readonly name?: string }>;
}

/** From as many subpackages on, one copy in the main package weighs less than what each of them carries. */
const PACKAGES = 4;

/** The subpackage of a chunk: `pages/<package>/<page>/index`; pages of the main package lie a folder higher. */
function subpackageOf(chunk: string): string | undefined {
  const [, name, , index] = chunk.split('/');
  return index === undefined ? undefined : name;
}

/**
 * Modules that many subpackages use and the main package does not. Taro gives each subpackage its own copy of
 * such a module, and each page a line that requires it.
 */
export const widelyShared = {
  // Not `common`: webpack refuses to add to a chunk of Taro's that is there before its turn.
  name: 'shared',
  // Above Taro's groups of the subpackages, which would take them first.
  priority: 20_000,
  test(module: object, { chunkGraph }: { readonly chunkGraph: ChunkGraph }): boolean {
    const packages = new Set<string | undefined>();
    for (const { name = '' } of chunkGraph.getModuleChunksIterable(module)) packages.add(subpackageOf(name));
    return !packages.has(undefined) && packages.size >= PACKAGES;
  },
};
