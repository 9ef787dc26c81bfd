// Declared here, since not every host's types have it.
declare const WebAssembly: {
  readonly Memory: new (size: {
    readonly initial: number;
    readonly maximum: number;
  }) => {
    readonly buffer: ArrayBuffer;
  };
};

/** WebAssembly's pages, which no kernel's pages exceed. */
const page = 65_536;

/** A number of bytes, rounded up to whole pages. */
export function pageEnd(bytes: number): number {
  return Math.ceil(bytes / page) * page;
}

/** Makes zeroed memory of whole pages: it can't be detached, and lies at the beginning of a page. */
export function makePages(bytes: number): ArrayBuffer {
  const pages = pageEnd(bytes) / page;
  return new WebAssembly.Memory({ initial: pages, maximum: pages }).buffer;
}
