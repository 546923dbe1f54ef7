// Loaded into a program that is measured (--import): notes its memory in a file, now and at its highest.
import { writeFileSync } from 'node:fs';

const note = () => writeFileSync(process.env.BENCH_MEMORY, JSON.stringify({ now: process.memoryUsage.rss(), most: process.resourceUsage().maxRSS * 1024 }));
if (process.env.BENCH_MEMORY) setInterval(note, 500).unref();
