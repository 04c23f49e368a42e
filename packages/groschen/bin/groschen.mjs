#!/usr/bin/env node
import { main } from 'groschen/cli';

process.exitCode = await main(process.argv.slice(2));
