import { Button, Section } from '@nybrud/ui';
import { ConfirmDialog, Menu, ToastRegion, useToasts } from '@nybrud/ui/overlays';
import { useState } from 'react';

export function OverlaysGroup() {
  const [isAsking, setAsking] = useState(false);
  const { toasts, show, close } = useToasts();
  const undo = { label: 'Fortryd', onUndo: () => undefined };
  const remove = () => {
    setAsking(false);
    show({ text: 'Risikoen er slettet.', undo });
  };
  return (
    <Section title="Dialog, menu og besked, der går væk">
      <div className="cluster">
        <Button onClick={() => setAsking(true)}>Slet risikoen</Button>
        <Menu
          label="Eksportér"
          acts={[
            { key: 'word', label: 'Beslutningsoplæg som Word', icon: 'file', onSelect: () => show({ text: 'Filen er hentet.' }) },
            { key: 'excel', label: 'Tal som Excel', icon: 'file', onSelect: () => show({ text: 'Filen er hentet.' }) },
          ]}
        />
        <Button onClick={() => show({ text: 'Rækken er slettet.', undo })}>Vis en besked</Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title="Slet risikoen Leverandør går konkurs?"
        confirmLabel="Slet risiko"
        keepLabel="Behold"
        isDangerous
        onConfirm={remove}
        onKeep={() => setAsking(false)}
      >
        <p>Du kan fortryde i 10 sekunder.</p>
      </ConfirmDialog>
      <ToastRegion label="Beskeder, der går væk" closeLabel="Luk" toasts={toasts} onClose={close} />
    </Section>
  );
}
