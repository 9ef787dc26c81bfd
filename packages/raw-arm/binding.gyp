{
  'targets': [
    {
      'target_name': 'stub',
      'includes': ['../../native/glue/stub.gypi'],
      'sources': ['native/trap.S', 'native/spawn.S'],
    },
    {
      'target_name': 'recording',
      'includes': ['../../native/glue/stub.gypi', '../../native/glue/recording.gypi'],
    },
  ],
}
