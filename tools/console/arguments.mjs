import { parseArgs } from 'node:util';
import { rawPackages } from '../setup/repository.mjs';
import { Failure } from './failure.mjs';

/**
 * @typedef {object} Arguments
 * @property {readonly string[]} architectures of `--arch`; none for all.
 * @property {readonly string[]} filters of test files; none for all.
 * @property {ReadonlySet<string>} flags that were given.
 */

/**
 * Reads the arguments of a command that runs tests.
 *
 * @param {readonly string[]} flags that this command knows, without dashes.
 * @param {readonly string[]} [known] architectures that it can be asked for.
 * @returns {Arguments}
 */
export function readArguments(flags, known = shippedArchitectures()) {
  const { values, positionals } = parse(flags);
  const { arch: architectures = [], ...rest } = values;
  const unknown = architectures.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Failure(`--arch is ${unknown} but must be one of ${known.join(', ')}`);
  }
  return { architectures, filters: positionals, flags: new Set(Object.keys(rest)) };
}

/** @param {readonly string[]} flags */
function parse(flags) {
  try {
    return parseArgs({
      options: {
        arch: { type: 'string', multiple: true },
        ...Object.fromEntries(
          flags.map((flag) => [flag, { type: /** @type {const} */ ('boolean') }]),
        ),
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}

function shippedArchitectures() {
  return rawPackages().map(({ name }) => name.slice(name.indexOf('raw-') + 'raw-'.length));
}
