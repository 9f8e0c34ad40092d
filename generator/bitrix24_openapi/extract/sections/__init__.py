"""The parts of a page: its outline, the name of the method, its introduction, its errors."""
