// Generated from Linux 7.3.4 <linux/seg6.h> by "pnpm generate". Do not edit.
export const SR6_FLAG1_ALERT = 16,
  SR6_FLAG1_HMAC = 8,
  SR6_FLAG1_OAM = 32,
  SR6_FLAG1_PROTECTED = 64,
  SR6_TLV_EGRESS = 2,
  SR6_TLV_HMAC = 5,
  SR6_TLV_INGRESS = 1,
  SR6_TLV_OPAQUE = 3,
  SR6_TLV_PADDING = 4;
