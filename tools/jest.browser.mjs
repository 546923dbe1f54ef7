// What the simulated browser lacks and every real one has.
globalThis.CSS ??= { escape: (text) => text.replaceAll(/[^\w-]/g, (sign) => `\\${sign}`) };

HTMLDialogElement.prototype.showModal ??= function showModal() {
  this.open = true;
};

HTMLDialogElement.prototype.close ??= function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
