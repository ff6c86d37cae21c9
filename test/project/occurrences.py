"""Reads an iCalendar file from standard input; writes, as JSON, when each event occurs between two moments (epoch seconds).

A second opinion beside ical.js: python3-icalendar parses, and the time zone is the one that the file itself describes.
"""
import json
import sys
from datetime import datetime, timedelta, timezone

import pytz
from dateutil.rrule import rrulestr
from icalendar import Calendar

since, until = (datetime.fromtimestamp(int(word), timezone.utc) for word in sys.argv[1:3])
calendar = Calendar.from_ical(sys.stdin.buffer.read())
zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}


def moment(local, zone):
    try:
        return zone.localize(local, is_dst=None)
    except pytz.AmbiguousTimeError:
        return zone.localize(local, is_dst=True)  # RFC 5545: the first
    except pytz.NonExistentTimeError:
        return zone.localize(local, is_dst=False)  # RFC 5545: by the offset before


events = {}
for event in calendar.walk("VEVENT"):
    start = event["DTSTART"]
    zone = zones[start.params["TZID"]] if "TZID" in start.params else pytz.utc
    first = start.dt.replace(tzinfo=None)
    rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=first)
    around = rule.between(since.replace(tzinfo=None) - timedelta(days=1), until.replace(tzinfo=None) + timedelta(days=1), inc=True)
    times = [moment(local, zone) for local in around]
    events[str(event["UID"])] = {
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "alarm": [str(alarm["ACTION"]) + " " + str(alarm["TRIGGER"].dt) for alarm in event.walk("VALARM")],
        "occurrences": [int(time.timestamp()) for time in times if since <= time < until],
    }
print(json.dumps(events))
