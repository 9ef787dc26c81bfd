import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../console/failure.mjs';
import { extract } from '../emulation/extract.mjs';

/**
 * @typedef {import('../emulation/extract.mjs').Attempt} Attempt
 *
 * @typedef {object} Kernel a kernel of Debian, and how qemu runs it.
 * @property {string} name of the architecture that it is for.
 * @property {string} debianArch the same, as Debian calls it.
 * @property {string} package
 * @property {readonly string[]} suites of Debian to look in, the newest kernel first.
 * @property {readonly string[]} qemu the emulator and its options.
 * @property {readonly string[]} qemuPackages what brings the emulator.
 * @property {string} console what the kernel calls the emulator's serial line.
 *
 * @typedef {object} KernelFiles
 * @property {string} folder that everything was unpacked into.
 * @property {string} image what the emulator loads.
 * @property {string} busybox the guest's tools, in one program without libraries.
 */

/** A mirror caught in the middle of an update may be consistent under a second name. */
const newest = ['trixie-backports', 'stable', 'trixie'];

/** @type {Readonly<Record<'x86' | 'x86_64' | 'arm' | 'riscv64' | 'aarch64', Kernel>>} */
export const kernels = {
  x86: {
    name: 'x86',
    debianArch: 'i386',
    package: 'linux-image-686-pae',
    suites: ['bookworm'], // The last release with a kernel for these processors.
    qemu: ['qemu-system-i386', '-cpu', 'max'],
    qemuPackages: ['qemu-system-x86'],
    console: 'ttyS0',
  },
  x86_64: {
    name: 'x86_64',
    debianArch: 'amd64',
    package: 'linux-image-cloud-amd64',
    suites: newest,
    qemu: ['qemu-system-x86_64', '-cpu', 'max'],
    qemuPackages: ['qemu-system-x86'],
    console: 'ttyS0',
  },
  arm: {
    name: 'arm',
    debianArch: 'armhf',
    package: 'linux-image-armmp',
    suites: newest,
    qemu: ['qemu-system-arm', '-machine', 'virt', '-cpu', 'cortex-a15'],
    qemuPackages: ['qemu-system-arm'],
    console: 'ttyAMA0',
  },
  riscv64: {
    name: 'riscv64',
    debianArch: 'riscv64',
    package: 'linux-image-riscv64',
    suites: newest,
    qemu: ['qemu-system-riscv64', '-machine', 'virt'],
    qemuPackages: ['qemu-system-misc', 'opensbi'],
    console: 'ttyS0',
  },
  aarch64: {
    name: 'aarch64',
    debianArch: 'arm64',
    package: 'linux-image-cloud-arm64',
    suites: newest,
    qemu: ['qemu-system-aarch64', '-machine', 'virt', '-cpu', 'cortex-a57'],
    qemuPackages: ['qemu-system-arm'],
    console: 'ttyAMA0',
  },
};

/**
 * Unpacks a kernel into the cache, the newest that can be had: an older one that is there already
 * does not keep a newer one out.
 *
 * @param {Kernel} kernel
 * @returns {Promise<KernelFiles>}
 */
export async function unpackKernel(kernel) {
  const failures = [];
  for (const suite of kernel.suites) {
    try {
      return locate(await extract(recipeOf(kernel, suite)));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error.output || error.message);
    }
  }
  throw new Failure(`no ${kernel.package} could be unpacked`, failures.join('\n'));
}

/**
 * @param {Kernel} kernel
 * @param {string} suite
 * @returns {import('../emulation/extract.mjs').Recipe}
 */
function recipeOf(kernel, suite) {
  const release = suite.replace(/-backports$/, '');
  const wanted = release === suite ? kernel.package : `${kernel.package}/${suite}`;
  return {
    name: `kernel-${kernel.name}`,
    debianArch: kernel.debianArch,
    attempts: [{ suites: [...new Set([release, suite])], packages: [wanted, 'busybox-static'] }],
    files: {},
    folders: [],
    witness: 'usr/share/doc/busybox-static',
  };
}

/**
 * @param {string} folder
 * @returns {KernelFiles}
 */
function locate(folder) {
  return {
    folder,
    image: findFile(folder, ['boot', ...modulesFolders(folder)], /^vmlinu[xz]/),
    busybox: findFile(folder, ['usr/bin', 'bin'], /^busybox$/),
  };
}

/**
 * Where a kernel's modules are, and the kernel itself from 7.0 on.
 *
 * @param {string} folder
 */
function modulesFolders(folder) {
  const parent = 'usr/lib/modules';
  if (!existsSync(join(folder, parent))) return [];
  return readdirSync(join(folder, parent)).map((version) => join(parent, version));
}

/**
 * @param {string} folder
 * @param {readonly string[]} places
 * @param {RegExp} name
 */
function findFile(folder, places, name) {
  for (const place of places.filter((it) => existsSync(join(folder, it)))) {
    const found = readdirSync(join(folder, place)).find((entry) => name.test(entry));
    if (found) return join(folder, place, found);
  }
  throw new Error(`nothing like ${name} in ${places.join(', ')} of ${folder}`);
}
