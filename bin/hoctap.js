#!/usr/bin/env node
import module from 'node:module';

// From Node 22 on: keeps the compiled program beside the user's other caches, for a quicker start.
module.enableCompileCache?.();
const { main } = await import('../dist/main.js');
process.exitCode = await main(process.argv.slice(2));
