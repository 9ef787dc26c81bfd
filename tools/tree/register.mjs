import { register } from 'node:module';

register('./asJavaScript.mjs', import.meta.url);
