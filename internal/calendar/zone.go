package calendar

import (
	"time"
	_ "time/tzdata" // a container without zone files must not shift a deadline
)

var copenhagen = loadZone("Europe/Copenhagen")

// Zone returns Europe/Copenhagen, the zone of every Date.
func Zone() *time.Location { return copenhagen }

func loadZone(name string) *time.Location {
	zone, err := time.LoadLocation(name)
	if err != nil {
		panic("calendar: " + err.Error()) // the zone data is part of the binary
	}
	return zone
}

// Today returns the day it is in Denmark at the instant now.
func Today(now time.Time) Date { return dateOf(now.In(copenhagen)) }
