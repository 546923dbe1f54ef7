// Cleans up after a start that was killed outright (kill -9). It is told on its input which processes were set going;
// when the input ends, the teller is gone: what still runs is stopped, the latest first, so the database last.
import { setTimeout as pause } from 'node:timers/promises';

const watched = new Map();

process.stdin.setEncoding('utf8').on('data', (text) => {
  for (const line of text.split('\n').filter(Boolean)) {
    const [pid, signal] = line.split(' ');
    if (signal === 'ended') watched.delete(Number(pid)); // the number may be another program's soon
    else watched.set(Number(pid), signal);
  }
});

function send(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false; // it has ended
  }
}

process.stdin.on('end', async () => {
  for (const [pid, signal] of [...watched].reverse()) {
    send(pid, signal);
    for (let tries = 0; tries < 100 && send(pid, 0); tries += 1) await pause(100);
  }
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {}); // it ends when the start has ended
