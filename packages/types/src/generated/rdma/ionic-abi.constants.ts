// Generated from Linux 7.3.4 <rdma/ionic-abi.h> by "pnpm generate". Do not edit.
export const IONIC_ABI_VERSION = 1,
  IONIC_CMB_ENABLE = 1,
  IONIC_CMB_EXPDB = 4,
  IONIC_CMB_REQUIRE = 2,
  IONIC_CMB_UC = 16,
  IONIC_CMB_WC = 8,
  IONIC_EXPDB_128 = 2,
  IONIC_EXPDB_256 = 4,
  IONIC_EXPDB_512 = 8,
  IONIC_EXPDB_64 = 1,
  IONIC_EXPDB_RQ = 2,
  IONIC_EXPDB_SQ = 1;
