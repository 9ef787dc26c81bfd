import { expect, test } from 'vitest';
import { isCompiled } from '../src/facts/extract/kconfig.ts';

const chosen = new Set(['CLONE_BACKWARDS']);

test('text outside of any condition is compiled', () => {
  expect(isCompiled('#ifdef CONFIG_COMPAT\n#endif\n', chosen)).toBe(true);
});

test('#ifdef and #ifndef follow the options', () => {
  expect(isCompiled('#ifdef CONFIG_CLONE_BACKWARDS\n', chosen)).toBe(true);
  expect(isCompiled('#ifndef CONFIG_CLONE_BACKWARDS\n', chosen)).toBe(false);
  expect(isCompiled('#ifdef CONFIG_COMPAT\n', chosen)).toBe(false);
  expect(isCompiled('#ifndef CONFIG_COMPAT\n', chosen)).toBe(true);
});

test('#elif and #else hold only where no branch before them did', () => {
  const first = '#ifdef CONFIG_CLONE_BACKWARDS\n#elif defined(CONFIG_COMPAT)\n';
  expect(isCompiled(first, chosen)).toBe(false);
  expect(isCompiled(`${first}#else\n`, chosen)).toBe(false);
  const second = '#ifdef CONFIG_COMPAT\n#elif defined(CONFIG_CLONE_BACKWARDS)\n';
  expect(isCompiled(second, chosen)).toBe(true);
  expect(isCompiled(`${second}#else\n`, chosen)).toBe(false);
  expect(isCompiled('#ifdef CONFIG_COMPAT\n#else\n', chosen)).toBe(true);
});

test('conditions are joined by || and &&, and turned by !', () => {
  const either = '#if defined(CONFIG_COMPAT) || defined(CONFIG_CLONE_BACKWARDS)\n';
  const both = '#if defined(CONFIG_COMPAT) && defined(CONFIG_CLONE_BACKWARDS)\n';
  const not = '#if !defined(CONFIG_COMPAT) && defined(CONFIG_CLONE_BACKWARDS)\n';
  expect(isCompiled(either, chosen)).toBe(true);
  expect(isCompiled(both, chosen)).toBe(false);
  expect(isCompiled(not, chosen)).toBe(true);
});

test('every surrounding condition must hold', () => {
  const nested = '#ifdef CONFIG_COMPAT\n#ifdef CONFIG_CLONE_BACKWARDS\n';
  expect(isCompiled(nested, chosen)).toBe(false);
});

test('a condition on what is no option is taken to hold', () => {
  expect(isCompiled('#ifdef __ARCH_WANT_SYS_CLONE\n', chosen)).toBe(true);
});
