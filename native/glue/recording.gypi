# The recording stub, for tests: the same glue, over a trap that records the call instead of making it.
{
  # Not .node, which is node-gyp's default: prebuildify might take it for the stub.
  'target_conditions': [['1==1', { 'product_extension': 'stub' }]],
  'sources': ['recording.cc'],
  'sources!': ['threads.cc', 'pool.cc'],
  'defines': ['LINUX_SYSCALLS_RECORDING'],
  # With other models, thread-local storage calls a function of the C library.
  'cflags': ['-ftls-model=initial-exec'],
}
