// Generated from Linux 7.3.4 UAPI headers by "pnpm generate". Do not edit.

