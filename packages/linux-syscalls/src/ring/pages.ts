// Not among the types of each host.
declare const WebAssembly: {
  readonly Memory: new (size: {
    readonly initial: number;
    readonly maximum: number;
  }) => {
    readonly buffer: ArrayBuffer;
  };
};

/** The pages of WebAssembly, which are no smaller than those of any kernel. */
const page = 65_536;

/** The bytes of as many pages as so many bytes take. */
export function pageEnd(bytes: number): number {
  return Math.ceil(bytes / page) * page;
}

/** Makes zeroed memory of whole pages: it can't be detached, and lies at the beginning of a page. */
export function makePages(bytes: number): ArrayBuffer {
  const pages = pageEnd(bytes) / page;
  return new WebAssembly.Memory({ initial: pages, maximum: pages }).buffer;
}
