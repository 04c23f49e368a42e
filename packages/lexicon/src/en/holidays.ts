import type { HolidayNames } from '../time-words.ts';

export const holidays = {
  holidays: {
    'new year': '01-01',
    "new year's": '01-01',
    "new year's day": '01-01',
    'new years day': '01-01',
    "new year's eve": '12-31',
    "valentine's day": '02-14',
    'good friday': 'easter-2',
    easter: 'easter+0',
    'easter sunday': 'easter+0',
    'easter monday': 'easter+1',
    'labour day': 'monday-09-1',
    'labor day': 'monday-09-1',
    'memorial day': 'monday-05-5',
    'independence day': '07-04',
    halloween: '10-31',
    thanksgiving: 'thursday-11-4',
    'thanksgiving day': 'thursday-11-4',
    'black friday': 'thursday-11-4+1',
    'cyber monday': 'thursday-11-4+4',
    'christmas eve': '12-24',
    christmas: '12-25',
    'christmas day': '12-25',
    'boxing day': '12-26',
  },
} as const satisfies HolidayNames;
