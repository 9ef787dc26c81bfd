import * as wrappers from '../generated/recording/index.ts';

export type Wrapper = (...args: readonly unknown[]) => unknown;

/** The wrappers by name, in the form that records. */
export const recordedWrappers: ReadonlyMap<string, Wrapper> = /* @__PURE__ */ new Map(
  Object.entries(wrappers as unknown as Readonly<Record<string, Wrapper>>),
);
