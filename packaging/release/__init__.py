"""What a release carries beside its installers: notes, check sums, the parts and their licences."""
