import type { Sentence } from '../say.js'

export const noDay: Sentence = {
  en: 'Month {{month}} has no day {{day}}: its last is {{last}}.',
  zh: '{{month}}月没有{{day}}日，最后一天是{{last}}日。',
}

export const noHalf: Sentence = {
  en: 'A clock of twelve hours has no {{half}} o’clock: check the time.',
  zh: '十二小时制没有{{half}}点，请核对时间。',
}

export const noHour: Sentence = {
  en: 'A day has no hour {{hour}}: check the time.',
  zh: '一天里没有这个时刻（{{hour}}时），请核对时间。',
}

export const noLeapDay: Sentence = {
  en: '{{year}} is not a leap year: its February ends on the 28th.',
  zh: '{{year}}年不是闰年，2月只到28日。',
}

export const noMinute: Sentence = {
  en: 'An hour has no minute {{minute}}: check the time.',
  zh: '一小时里没有第{{minute}}分，请核对时间。',
}

export const noMonth: Sentence = {
  en: 'There is no month {{month}}.',
  zh: '一年里没有{{month}}月。',
}

export const noMorningHour: Sentence = {
  en: 'Hour {{hour}} is not in the morning: check the hour or the part of the day.',
  zh: '上午没有{{hour}}时，请核对钟点或者时段。',
}

export const noQuarter: Sentence = {
  en: 'A year has four quarters; there is no quarter {{quarter}}.',
  zh: '一年只有四个季度，没有第{{quarter}}季度。',
}

export const weekdayMismatch: Sentence = {
  en: '{{date}} is a {{weekdayEn}}, not a {{saidEn}}.',
  zh: '{{date}}是星期{{weekday}}，不是星期{{said}}。',
}

export const leadAfterIssue: Sentence = {
  en: 'This is told as having happened on {{date}}, after the issue of {{issue}}: check the date, or say that it is still to come.',
  zh: '这里按已经发生的事来写，日期却是{{date}}，晚于出版日期{{issue}}：请核对日期，或者写明尚未举行。',
}

export const staleApposition: Sentence = {
  en: '“{{word}}” in the issue of {{issue}} is {{relative}}, but the text gives {{stated}}.',
  zh: '{{issue}}见报，“{{word}}”就是{{relative}}，文中却写着{{stated}}。',
}

export const staleWeekday: Sentence = {
  en: '“{{word}}” in the issue of {{issue}} is {{relative}}, a {{weekdayEn}}, but the text says {{saidEn}}: was the story held over?',
  zh: '{{issue}}见报，“{{word}}”是{{relative}}，星期{{weekday}}，文中却说星期{{said}}：稿件是不是压了一天？',
}

export const staleEvent: Sentence = {
  en: '“{{word}}” in the issue of {{issue}} is {{relative}}, but elsewhere the story puts this on {{stated}}: was it held over?',
  zh: '{{issue}}见报，“{{word}}”是{{relative}}，文中另一处却写这件事在{{stated}}：稿件是不是压了一天？',
}
