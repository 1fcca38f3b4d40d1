import { describe, expect, it } from 'vitest';
import { countryAtHand, findPlaces, offerPlaces } from './find-places.ts';

const paths = (typed: string, country: string | null = 'BO') => findPlaces(typed, country).map(({ path }) => path);

describe('A typed place', () => {
  it.each([
    ['Bolivia/Santa Cruz', 'Bolivia/Santa Cruz'],
    ['bolivia/santa cruz', 'Bolivia/Santa Cruz'],
    ['BOLIVIA / potosi', 'Bolivia/Potosí'],
    ['Santa Cruz', 'Bolivia/Santa Cruz'],
    ['la paz', 'Bolivia/La Paz'],
    ['el alto', 'Bolivia/La Paz/El Alto'],
    ['bolivia/el alto', 'Bolivia/La Paz/El Alto'],
    ['El Alto, Bolivia', 'Bolivia/La Paz/El Alto'],
    ['españa', 'Spain'],
    ['peru', 'Peru'],
    ['bolivia', 'Bolivia'],
  ])('is found however it is written: %s', (typed, path) => {
    expect(paths(typed)).toEqual([path]);
  });

  it('is one of another country where the claim is about that one', () => {
    expect(paths('Santa Cruz', 'AR')).toEqual(['Argentina/Santa Cruz']);
    expect(paths('argentina/santa cruz', 'BO')).toEqual(['Argentina/Santa Cruz']);
  });

  it('is several where nothing decides, and none where there is none', () => {
    expect(paths('Santa Cruz', null).length).toBeGreaterThan(1);
    expect(paths('Atlántida Perdida')).toEqual([]);
    expect(paths('')).toEqual([]);
    expect(paths('/')).toEqual([]);
  });

  it('is offered as it is typed, the country at hand first', () => {
    expect(offerPlaces('santa cr', 'BO')[0]?.path).toBe('Bolivia/Santa Cruz');
    expect(offerPlaces('santa cr', 'AR')[0]?.path).toBe('Argentina/Santa Cruz');
    expect(offerPlaces('bolivia/', null, 20).map(({ path }) => path)).toContain('Bolivia/Beni');
  });

  it('is looked for in the country of the claim, else of the workspace', () => {
    expect(countryAtHand(['Peru/Cusco'], 'BO')).toBe('PE');
    expect(countryAtHand([], 'BO')).toBe('BO');
    expect(countryAtHand(['Nowhere'], 'world')).toBeNull();
    expect(countryAtHand([], null)).toBeNull();
  });
});
