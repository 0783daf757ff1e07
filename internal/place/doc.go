// Package place answers where things are: organisations, districts, forums and
// who can be invited. That they exist is a public fact of the police district;
// who sits in a forum is known to its members only.
package place
