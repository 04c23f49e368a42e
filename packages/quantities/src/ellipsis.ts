import { canGive, looksBack, looksForward } from './connectors.ts';
import { compare, times } from './exact.ts';
import type { Figure } from './figure.ts';
import { beforeConversion, remotePartner } from './remote-partner.ts';
import { shareUnit } from './share.ts';
import { readSharedTail, withTail } from './shared-tail.ts';
import { keyAt, type Source } from './source.ts';
import type { TraceEntry } from './trace.ts';

/** Gives figures without a unit the unit, currency and scale of the figure they are compared or listed with. */
export function resolveEllipses(
  source: Source,
  figures: readonly Figure[],
  trace: (entry: TraceEntry) => void,
): readonly Figure[] {
  const resolved: (Figure | null)[] = figures.map((figure) => figure);
  const share = (i: number, partner: Figure) => {
    const shared = shareUnit(resolved[i]!, partner);
    if (typeof shared !== 'string') resolved[i] = shared;
    else {
      trace({ first: figures[i]!.first, last: figures[i]!.last, reason: 'uncertain-scale' });
      resolved[i] = null;
    }
  };
  for (let i = figures.length - 2; i >= 0; i--) {
    const figure = resolved[i];
    const partner = resolved[i + 1];
    if (!figure || !partner) continue;
    if (figure.kind) {
      if (lacksOnlyScale(source, figure, partner))
        resolved[i] = { ...figure, exponent: figure.exponent + partner.exponent, scaled: true };
      continue;
    }
    const tail = readSharedTail(source, figure);
    if (tail) {
      resolved[i] = withTail(figure, tail);
      if (!partner.kind && partner.last < tail.first) resolved[i + 1] = withTail(partner, tail);
      for (let k = i + 1; k <= i + 2; k++) if (resolved[k]?.first === tail.first) resolved[k] = null;
    } else if (partner.kind && canGive(partner) && looksForward(source, figure, partner)) share(i, partner);
  }
  for (let i = 1; i < figures.length; i++) {
    const figure = resolved[i];
    if (!figure || figure.kind) continue;
    const partner = resolved[i - 1];
    if (partner?.kind && canGive(partner) && looksBack(source, partner, figure))
      share(i, beforeConversion(source, resolved, i - 1));
    else {
      const origin = remotePartner(source, resolved, i);
      if (origin) share(i, origin);
    }
  }
  return resolved.filter((figure): figure is Figure => figure !== null);
}

/** "from $610 to $775 million": the first amount would otherwise be a millionth of the second. */
function lacksOnlyScale(source: Source, figure: Figure, partner: Figure): boolean {
  if (
    figure.kind !== 'money' ||
    figure.scaled ||
    figure.upper ||
    partner.kind !== 'money' ||
    !partner.scaled ||
    figure.grouped
  )
    return false;
  if (figure.currency?.code !== partner.currency?.code || partner.first !== figure.last + 2) return false;
  const { from, to } = source.tablesAt(figure.first).context;
  if (
    !from.has(keyAt(source, figure.first - 1)) ||
    !(to.has(keyAt(source, figure.last + 1)) || keyAt(source, figure.last + 1) === 'auf')
  )
    return false;
  return partner.exponent >= 6 && compare(figure.mantissa, times(partner.mantissa, 20n)) <= 0;
}
