/** Legal forms as they end names, longest first where one begins another; the same list serves both languages. */
export const LEGAL_FORMS: readonly string[] = [
  'GmbH & Co. KGaA', 'GmbH & Co KGaA', 'SE & Co. KGaA', 'AG & Co. KGaA', 'AG & Co. KG', 'GmbH & Co. KG', 'GmbH & Co KG', 'GmbH & Co. OHG', 'UG (haftungsbeschränkt)',
  'Stiftung & Co. KGaA', 'Co. KG', 'gGmbH', 'GmbH', 'KGaA', 'KG', 'OHG', 'UG', 'AG', 'SE', 'eG', 'e.G.', 'mbH', 'Ges.m.b.H.', 'GesmbH', 'Aktiengesellschaft', 'VVaG',
  'Incorporated', 'Inc.', 'Inc', 'Corporation', 'Corp.', 'Corp', 'Co., Ltd.', 'Co. Ltd.', 'Co. Ltd', 'Co Ltd', 'Pty Ltd', 'Pte Ltd', 'Pte. Ltd.', 'Private Limited', 'Pvt Ltd', 'Pvt. Ltd.',
  'Ltd.', 'Ltd', 'Limited', 'Holdings plc', 'plc', 'PLC', 'Plc', 'LLC', 'L.L.C.', 'LLP', 'L.P.', 'LP', '& Co.', '& Co', 'Company', 'Co.', 'Co',
  'N.V.', 'NV', 'B.V.', 'BV', 'S.A.', 'SA', 'S.A.S.', 'SAS', 'SARL', 'S.à r.l.', 'Sàrl', 'S.r.l.', 'Srl', 'S.p.A.', 'SpA', 'S.A.B. de C.V.', 'SCA', 'SGPS',
  'AB', 'ASA', 'AS', 'A/S', 'ApS', 'Oyj', 'Oy', 'Abp', 'Kft.', 'Kft', 'Zrt.', 'Nyrt.', 'a.s.', 's.r.o.', 'd.d.', 'd.o.o.', 'Sp. z o.o.', 'S.K.A.', 'A.Ş.', 'AŞ', 'PJSC', 'JSC', 'OAO', 'PAO', 'Bhd', 'Berhad', 'Tbk', 'KK', 'K.K.', 'Pcl', 'PCL',
];

/** Forms that are also words or abbreviations of other things: they count only after a name of which something else is known, or two words. */
export const WEAK_LEGAL_FORMS: readonly string[] = ['SA', 'AS', 'AB', 'SE', 'NV', 'LP', 'Co', 'Co.', '& Co', '& Co.', 'Company', 'Limited', 'UG', 'KK', 'Corporation', 'Oy', 'SCA', 'SAS'];
