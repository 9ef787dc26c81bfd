// The peers of this runtime: what else in it reaches the kernel by number.
//
// Each has a name, makes a word of a number (and a view of a view), and declares libc's syscall for
// parameters that are a `word` or a `view`.

/** Peers in the order of their rows. */
export const peers = await Promise.all(
  namesOf(process.versions).map(async (name) => (await import(`./${name}.mjs`)).peer),
);

function namesOf({ bun, deno }) {
  if (bun) return ['bunFfi'];
  if (deno) return ['denoFfi'];
  // Without its flag Node doesn't have the module.
  return ['koffi', 'ffiRs', ...(process.getBuiltinModule('node:ffi') ? ['nodeFfi'] : [])];
}

/** Makes of values what a peer takes: numbers, and views as they are. */
export function wordsFor({ word, view = (it) => it }, values) {
  return values.map((it) => (typeof it === 'number' ? word(it) : view(it)));
}

/** A peer's function for parameters such as these values. */
export function declareFor({ declare }, values) {
  return declare(values.map((it) => (typeof it === 'number' ? 'word' : 'view')));
}
