import { describe, expect, test } from 'vitest';
import { fate } from './known.ts';

describe('who comes from another place or works for an organization is somebody else', () => {
  test.each([
    'Chen Anming of Foshan met the Jiangmen secretary',
    'Chen Anming, who comes from Foshan, met the Jiangmen secretary',
    'Chen Anming (Foshan) met the Jiangmen secretary',
    'Foshan’s Chen Anming met the Jiangmen secretary',
    'Chen Anming of the Jiangmen School met the Jiangmen secretary',
    '佛山的陈岸明与江门市委书记座谈',
    '来自佛山的陈岸明与江门市委书记座谈',
    '陈岸明（佛山人）与江门市委书记座谈',
    '陳岸明來自佛山，與江門市委書記座談',
  ])('%s', (text) => {
    expect(fate(text)).toBe('nobody');
  });

  test.each([
    'Chen Anming of Tencent met the Jiangmen secretary',
    'Tencent’s Chen Anming met the Jiangmen secretary',
    '来自腾讯的陈岸明与江门市委书记座谈',
    '来自BYD的陈岸明与江门市委书记座谈',
    'Chen Anming (Tencent) spoke at the Jiangmen Municipal Party Committee',
    'Chen Anming (DJI Holding) spoke at the Jiangmen Municipal Party Committee',
    '陈岸明（大疆）在江门市委讲话',
    '腾讯的陈岸明在江门市委讲话',
  ])('and for what nobody knows, unconfirmed: %s', (text) => {
    expect(fate(text)).toBe('possible');
  });

  test.each([
    'Chen Anming of the Municipal Party Committee spoke in Jiangmen',
    'Jiangmen’s Chen Anming spoke',
    'Chen Anming from 2021 on spoke in Jiangmen and Foshan',
    'Jiangmen: a meeting led by Chen Anming from Wednesday on spoke',
    'A report of Chen Anming of February 9 to the Jiangmen Municipal Party Committee',
    'Chen Anming (right) spoke in Jiangmen',
    'Chen Anming (L) spoke in Jiangmen',
    'Chen Anming (岸明) spoke in Jiangmen',
    'Chen Anming (Jiangmen secretary) spoke',
    '陈岸明（前排左二）在江门讲话',
    '江门讲话：亲自部署的陈岸明说',
    '江门市委开会，讲话的陈岸明说',
    '江门的陈岸明讲话',
    '江门讲话：到佛山的陈岸明说',
  ])('but not: %s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });
});
