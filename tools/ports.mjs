import { createServer } from 'node:net';

/** Listens for a moment: the port that was given, or the code of the error. */
function tryPort(port, host) {
  return new Promise((done) => {
    const server = createServer().once('error', ({ code }) => done({ code }));
    server.listen(port, host, () => {
      const { port: given } = server.address();
      server.close(() => done({ given }));
    });
  });
}

export async function freePort() {
  const { given, code } = await tryPort(0, '127.0.0.1');
  if (!given) throw new Error(`No port is free on 127.0.0.1 (${code}).`);
  return given;
}

/** The sentence that keeps us from using a port, or null when it is free. */
export async function portTrouble(port, host) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return 'PORT must be a number from 1 to 65535: PORT=3001 npm start';
  const { code } = await tryPort(port, host);
  const notHere = `HOST=${host} is not an address of this machine. Leave it out, or use 0.0.0.0 for all of them.`;
  const sentences = {
    EADDRINUSE: `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${(port % 65_535) + 1} npm start`,
    EACCES: `Port ${port} is kept for administrators. Choose one above 1023: PORT=3001 npm start`,
    EADDRNOTAVAIL: notHere,
    ENOTFOUND: notHere,
  };
  return code ? (sentences[code] ?? `Port ${port} cannot be used (${code}). Choose another: PORT=3001 npm start`) : null;
}
