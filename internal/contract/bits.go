package contract

// Opened tells which parts of a record the viewer's access opens; the field
// guard asks it. Records without it are judged by role alone.
type Opened interface{ Opens() int64 }

// Opens implements Opened.
func (x *Concern) Opens() int64 { return x.Bits }

// Opens implements Opened.
func (x *Notification) Opens() int64 { return x.Bits }

// Opens implements Opened.
func (x *Matter) Opens() int64 { return x.Bits }

// Opens implements Opened.
func (x *Measure) Opens() int64 { return x.Bits }

// Opens implements Opened.
func (x *Meeting) Opens() int64 { return x.Bits }

// Opens implements Opened.
func (x *Person) Opens() int64 { return x.Bits }

// Opens implements Opened.
func (x *Forum) Opens() int64 { return x.Bits }
