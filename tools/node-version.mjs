// Imported first by what people start themselves, so that an old Node.js says this and nothing else. Keep it plain.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or newer is needed, this is ${process.versions.node}: install it from https://nodejs.org and try again.`);
  process.exit(1);
}
