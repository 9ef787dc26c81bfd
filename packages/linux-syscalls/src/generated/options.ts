// Generated from Linux 7.3.4 UAPI headers and abi/src/touched/options.ts by "pnpm generate". Do not edit.

/** By level and option, 32 bits of each: how many bytes their length counts as one. */
export const unitOfOptions: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [1 * 0x1_0000_0000 + 26, 8], // SO_GET_FILTER
]);

/** By level and option: how many bytes the kernel touches whatever their length says. */
export const leastOfOptions: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [6 * 0x1_0000_0000 + 41, 276], // TCP_AO_GET_KEYS
]);
