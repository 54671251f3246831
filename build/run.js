/**
 * Runs a program of this project: `node build/run.js src/cli/main.ts ARGUMENTS`. Its modules are put together into one
 * before it starts, as the add-in's are. One by one, a thousand files take longer to load than to put together, and
 * a constant of another module is asked for by a call each time: a full city is checked in two thirds of the time.
 */
const { Module } = require('node:module');
const { dirname, resolve } = require('node:path');
const process = require('node:process');
const { buildSync } = require('esbuild');

const [program, ...args] = process.argv.slice(2);
const entry = resolve(program);
const [bundle] = buildSync({
  entryPoints: [entry],
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: `node${process.versions.node}`,
  write: false,
}).outputFiles;

process.argv = [process.execPath, entry, ...args];
const main = new Module(entry);
main.filename = entry;
main.paths = Module._nodeModulePaths(dirname(entry));
main._compile(bundle.text, entry);
