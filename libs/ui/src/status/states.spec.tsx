import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { EmptyState } from './empty-state.tsx';
import { ErrorState } from './error-state.tsx';
import { InfoNote } from './info-note.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { Skeleton } from './skeleton.tsx';

describe('what a page says when it has no list to show', () => {
  it('tells at once, and in full, when something failed', () => {
    render(
      <ErrorState
        level={1}
        what="Vi kunne ikke gemme."
        safety="Dine ændringer ligger her."
        advice="Prøv igen om lidt."
        reference="Oplys 7F3K."
      />
    );
    expect(screen.getByRole('alert').textContent).toBe('Vi kunne ikke gemme.Dine ændringer ligger her.Prøv igen om lidt.Oplys 7F3K.');
    expect(screen.getByRole('heading', { level: 1, name: 'Vi kunne ikke gemme.' })).toBeTruthy();
  });

  it('speaks up when a filter left nothing, but not when there never was anything', () => {
    const { unmount } = render(<EmptyState reason="filtered" title="Ingen projekter passer." />);
    expect(screen.getByRole('status').textContent).toBe('Ingen projekter passer.');
    unmount();
    render(<EmptyState title="Du har ingen projekter endnu" />);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says what is being fetched', () => {
    render(<Skeleton label="Henter projekter" slowText="Det tager længere end normalt." />);
    expect(screen.getByRole('status').textContent).toContain('Henter projekter');
  });

  it('has a place ready to say that the net is gone', () => {
    const { rerender } = render(<OfflineBanner isOffline={false}>Du er uden net.</OfflineBanner>);
    const place = screen.getByRole('status');
    expect(place.textContent).toBe('');
    rerender(<OfflineBanner isOffline>Du er uden net.</OfflineBanner>);
    expect(place.textContent).toBe('Du er uden net.');
  });

  it('interrupts for an error and waits its turn otherwise', () => {
    render(
      <>
        <InfoNote tone="error" isLive>Filen er for stor.</InfoNote>
        <InfoNote tone="success" isLive>Alt er gemt.</InfoNote>
      </>,
    );
    expect([screen.getByRole('alert').textContent, screen.getByRole('status').textContent]).toEqual(['Filen er for stor.', 'Alt er gemt.']);
  });
});
