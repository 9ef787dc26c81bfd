import { Failure } from '../console/failure.mjs';
import { rawPackages, readJson } from './repository.mjs';

/**
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {string} arch as `process.arch`
 * @property {string} node a version, without `v`
 */

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  arch: process.arch,
  node: process.versions.node,
};

/**
 * Refuses, in one line, a machine that can't run any of it.
 *
 * @param {Machine} [machine]
 */
export function checkMachine(machine = thisMachine) {
  const least = readJson('package.json').engines.node.replace('>=', '');
  if (compareVersions(machine.node, least) < 0) {
    throw new Failure(`Node ${least} or newer is needed, this is ${machine.node}`);
  }
  if (machine.platform !== 'linux') {
    throw new Failure(`Linux is needed to make its system calls, this is ${machine.platform}`);
  }
  const known = rawPackages().flatMap((raw) => raw.cpu);
  if (!known.includes(machine.arch)) {
    throw new Failure(`no stub exists for ${machine.arch}, only for ${known.join(', ')}`);
  }
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {number} below, equal to or above 0, as a sorting function.
 */
function compareVersions(a, b) {
  return a.localeCompare(b, 'en', { numeric: true });
}
