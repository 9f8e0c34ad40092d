"""What the generated package will consist of, with all names found and all questions decided.

Templates only write down what is here. :mod:`.model` has the values, the other modules make
them from documents that openapi-python-client has read.
"""
