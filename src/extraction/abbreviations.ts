import type { TextLanguage } from './text-language.ts';

/** Abbreviations, in lower case and without their last full stop, after which a sentence goes on. */
export const ABBREVIATIONS: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  en: new Set(
    (
      'mr mrs ms dr prof st sgt lt col gen gov sen rep rev hon insp supt capt cmdr asst det maj art arts no nos vol p pp ' +
      'approx e.g i.e cf vs etc u.s u.k u.n d.c a.m inc ltd co corp jr sr jan feb mar apr jun jul aug sept sep oct nov dec ' +
      'fig sec ch para est ave blvd h.r r.a rs'
    ).split(' '),
  ),
  es: new Set(
    (
      'sr sra srta sres dr dra dres lic ing arq abg prof profa cnel tcnl tte cap cap.n my gral sgto sof insp crnl gob ' +
      'av avda c pje jr mz lt urb depto dpto dto prov art arts inc num núm no nro n n.° n.º nº n° pág págs p pp vol cap tel ' +
      'telf ed ej p.ej ee uu ee.uu aprox etc cía s.a d.s d.l r.m ext int fund hno hna mons pbro rev sto sta ntra ud uds ' +
      'vda máx mín ref s b q'
    ).split(' '),
  ),
  pt: new Set(
    (
      'sr sra srs dr dra drs prof profa profª eng adv cel ten cap maj gen sgt insp del delª des min dep sen gov av r pça al rod ' +
      'km art arts inc par núm n nº n.º no pág págs p pp vol tel telef ed ex aprox etc cia ltda s.a d.r séc máx mín ref ' +
      'jan fev mar abr jun jul ago set out nov dez st sta sto d dep.to depto'
    ).split(' '),
  ),
};
