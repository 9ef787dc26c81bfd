# The recording stub, for tests: the same glue over a trap that writes down instead of trapping.
{
  # node-gyp's addon.gypi names every file .node, and prebuildify might take this one for the stub.
  'target_conditions': [['1==1', { 'product_extension': 'stub' }]],
  'sources': ['recording.cc'],
  'defines': ['LINUX_SYSCALLS_RECORDING'],
  # Thread-local storage that needs no function of the C library.
  'cflags': ['-ftls-model=initial-exec'],
}
