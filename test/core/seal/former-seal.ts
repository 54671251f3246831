/** A seal of the first form, as its program wrote it: the households H1 to H3, and a sheet of two rows. */
export const FORMER_SEAL = {
  year: 2014,
  header:
    '{"year":2014,"sealedAt":"2015-01-10 09:00","programVersion":"0","workbook":"台账.xlsx","steering":{"考核指标 T1 满分":"60"},"tables":[{"table":"villages","rows":1,"digest":"0dde45903cd36317ec08b14f41390f3b333f6e2d6be02ed7cad0b332afa7452b","runs":[["贫困村名册",2,1]]},{"table":"households","rows":3,"digest":"8e8d100ad028616aa56fb2159eb866ecfd4d4331fe160d1330c7ddce84024c03","runs":[["贫困户名册",2,3]]}],"sheets":[{"kind":"teamEvaluation","sheet":"工作队考核","rows":2,"columns":2,"digest":"edfd8f4c1b921f1207468d522092e1146ee4c402aec5fcd660c8a6ea99b2e87c"}]}',
  bytes: 'pRaCDhUbJS6ohApKXOkb8kssykMTbJt+CrHuCwWD+3m6MW5t6RQg5aRupy75910j',
  code: '3289bc819368e3ce41cb488c668be3c4c061b41bcee07f1145efa9857dd9fdf4',
};
