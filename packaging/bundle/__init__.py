"""Makes the folder that every installer carries: locked packages, the program, frozen and cut."""
