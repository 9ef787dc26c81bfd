// Generated from Linux 7.3.4 <linux/kexec.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

export const KEXEC_ARCH_386 = 196608,
  KEXEC_ARCH_68K = 262144,
  KEXEC_ARCH_AARCH64 = 11993088,
  KEXEC_ARCH_ARM = 2621440,
  KEXEC_ARCH_DEFAULT = 0,
  KEXEC_ARCH_IA_64 = 3276800,
  KEXEC_ARCH_LOONGARCH = 16908288,
  KEXEC_ARCH_MASK = 4294901760,
  KEXEC_ARCH_MIPS = 524288,
  KEXEC_ARCH_MIPS_LE = 655360,
  KEXEC_ARCH_PARISC = 983040,
  KEXEC_ARCH_PPC = 1310720,
  KEXEC_ARCH_PPC64 = 1376256,
  KEXEC_ARCH_RISCV = 15925248,
  KEXEC_ARCH_S390 = 1441792,
  KEXEC_ARCH_SH = 2752512,
  KEXEC_ARCH_X86_64 = 4063232,
  KEXEC_CRASH_HOTPLUG_SUPPORT = 8,
  KEXEC_FILE_DEBUG = 8,
  KEXEC_FILE_FORCE_DTB = 32,
  KEXEC_FILE_NO_CMA = 16,
  KEXEC_FILE_NO_INITRAMFS = 4,
  KEXEC_FILE_ON_CRASH = 2,
  KEXEC_FILE_UNLOAD = 1,
  KEXEC_ON_CRASH = 1,
  KEXEC_PRESERVE_CONTEXT = 2,
  KEXEC_SEGMENT_MAX = 16,
  KEXEC_UPDATE_ELFCOREHDR = 4;
export declare namespace struct {
  /** `<linux/kexec.h>`: 16 bytes on x86, arm; 32 bytes elsewhere. */
  interface kexec_segment extends RecordView<'struct kexec_segment', 'buf' | 'mem'> {
    get buf(): number;
    set buf(value: Pointer);
    bufsz: number;
    get mem(): number;
    set mem(value: Pointer);
    memsz: number;
  }
}

export const struct: {
  readonly kexec_segment: Descriptor<struct.kexec_segment>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"kexec_segment": "const void *buf;unsigned long bufsz;const void *mem;unsigned long memsz;"
}`),
);
